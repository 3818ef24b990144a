/**
 * The frame every page of the staff shares: who is looking, what was just done, how a refusal is shown, how markup is
 * made safe. What a page is about lives in the packages below, one per thing a person can name.
 */
@NullMarked
package dev.hindsight.gateway.pages;

import org.jspecify.annotations.NullMarked;
