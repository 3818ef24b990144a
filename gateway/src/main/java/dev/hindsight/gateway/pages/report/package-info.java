/**
 * The report of an incident as every page needs it: the sections it is made of, what was published of it, and the forms in which
 * it can be taken away. Writing it belongs to the page of the incident, publishing it has a page of its own.
 */
@NullMarked
package dev.hindsight.gateway.pages.report;

import org.jspecify.annotations.NullMarked;
