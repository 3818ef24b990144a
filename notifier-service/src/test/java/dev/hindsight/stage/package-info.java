/**
 * What tests of this service stand on: people with real tokens, a real mail server, a real receiver of webhooks and the topics of
 * the other services. Nothing here is a stand-in for code of ours.
 */
@NullMarked
package dev.hindsight.stage;

import org.jspecify.annotations.NullMarked;
