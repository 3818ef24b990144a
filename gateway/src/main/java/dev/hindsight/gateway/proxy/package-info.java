/**
 * The way from outside to the services: which path goes where, what may pass, and what is answered when a service does not.
 * Nothing that a caller says about its identity gets through; the gateway says it anew and signs it.
 */
@NullMarked
package dev.hindsight.gateway.proxy;

import org.jspecify.annotations.NullMarked;
