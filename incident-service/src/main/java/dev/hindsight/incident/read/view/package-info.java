/**
 * An incident as it is answered, made from its events alone. Every part of the answer is a type of its own here.
 */
@NullMarked
package dev.hindsight.incident.read.view;

import org.jspecify.annotations.NullMarked;
