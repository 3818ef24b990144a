/** What the tests of all types of sources have in common: samples, and the laws that each type must hold. */
@NullMarked
package dev.hindsight.alert.sources;

import org.jspecify.annotations.NullMarked;
