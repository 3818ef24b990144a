/**
 * What must not be told to everybody: the names of people and the keys of tickets, and where they stand in a text. Public
 * reports and public updates both ask here.
 */
@NullMarked
package dev.hindsight.incident.discretion;

import org.jspecify.annotations.NullMarked;
