/**
 * What a person wants to hear by mail, beside what rules tell: each says so for themselves.
 * Planning asks here; nobody hears of an incident that they may not see.
 */
@NullMarked
package dev.hindsight.subscription;

import org.jspecify.annotations.NullMarked;
