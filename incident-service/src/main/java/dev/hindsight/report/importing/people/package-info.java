/**
 * Tells names of people apart from other words. A name is taken as written, less the state of the account.
 */
@NullMarked
package dev.hindsight.report.importing.people;

import org.jspecify.annotations.NullMarked;
