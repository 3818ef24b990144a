/** Publishing as people and strangers meet it: the gate, pinned versions, the view without names. */
package dev.hindsight.report.publication;
