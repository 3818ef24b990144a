/** What exports show, what they never do, and that nothing is lost on the way out and back; each opened by somebody else's reader. */
package dev.hindsight.report.render;
