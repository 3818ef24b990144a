/** What the types of sources have in common: lenient JSON, times as others write them, signatures. Each type is a folder beside. */
@NullMarked
package dev.hindsight.alert.sources;

import org.jspecify.annotations.NullMarked;
