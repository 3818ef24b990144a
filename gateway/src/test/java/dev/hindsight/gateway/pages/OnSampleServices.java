package dev.hindsight.gateway.pages;

import org.junit.jupiter.api.BeforeEach;

/** A test of pages before the services of {@link PagesStack}, which begin each time as if nothing had been asked of them. */
public abstract class OnSampleServices {

    protected final SampleServices services = SampleServices.shared();

    @BeforeEach
    protected void nothing_was_asked_yet() {
        services.forget();
    }
}
