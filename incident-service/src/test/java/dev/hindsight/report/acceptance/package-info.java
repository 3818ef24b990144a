/** Imports over HTTP, on a real database: what a careful reader sees is what the incident has. */
@NullMarked
package dev.hindsight.report.acceptance;

import org.jspecify.annotations.NullMarked;
