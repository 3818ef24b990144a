/**
 * Demo data: two real incident reports and a real Alertmanager body, brought in through the public API as a client would.
 * Loading them twice changes nothing.
 */
@NullMarked
package dev.hindsight.local.demo;

import org.jspecify.annotations.NullMarked;
