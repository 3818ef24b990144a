/** What every request to this service meets first. */
@NullMarked
package dev.hindsight.door;

import org.jspecify.annotations.NullMarked;
