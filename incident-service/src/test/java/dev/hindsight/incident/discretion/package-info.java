/** What is found of the inside in a text, and how the desk comes to know what people are called. */
@org.jspecify.annotations.NullMarked
package dev.hindsight.incident.discretion;
