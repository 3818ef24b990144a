/**
 * The past of an incident or an action item as its page tells it: each event as a sentence that knows what stood there before,
 * and the version or instant at which a page is looked at. Setting two versions side by side is a thing of its own.
 */
@NullMarked
package dev.hindsight.gateway.pages.history;

import org.jspecify.annotations.NullMarked;
