/**
 * Puts the text of a dump right before its lines are read: what a mail, a printer or a converter has joined, torn or set
 * in front of it.
 */
@NullMarked
package dev.hindsight.report.importing.text.mending;

import org.jspecify.annotations.NullMarked;
