/** From what a post says to an incident: what became of each alert, where it belongs, and the decision with its reason. All of a post happens in one transaction. */
@NullMarked
package dev.hindsight.alert.placing;

import org.jspecify.annotations.NullMarked;
