/**
 * Two versions or instants of an incident, or an action item, side by side, and a section of the report brought back from an old
 * one. What differs is found by the service; here it is put into words and order.
 */
@NullMarked
package dev.hindsight.gateway.pages.travel;

import org.jspecify.annotations.NullMarked;
