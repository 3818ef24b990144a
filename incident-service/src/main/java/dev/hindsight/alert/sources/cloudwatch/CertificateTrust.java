package dev.hindsight.alert.sources.cloudwatch;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/**
 * Whether a certificate that SNS gave out may be believed. It came over TLS from a host of SNS, which is what makes it theirs: Amazon gives out
 * the certificate alone, without those in between, as its own SDKs expect. It must be valid, issued to SNS and by somebody else; when
 * others come with it, they must lead to a root that this Java trusts.
 */
final class CertificateTrust {

    private static final int MOST = 5;

    private final Set<TrustAnchor> anchors;

    CertificateTrust(List<X509Certificate> roots) {
        anchors = roots.stream().map(root -> new TrustAnchor(root, null)).collect(Collectors.toSet());
    }

    static CertificateTrust ofThisJava() {
        try {
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init((KeyStore) null);
            return new CertificateTrust(Arrays.stream(factory.getTrustManagers()).filter(X509TrustManager.class::isInstance)
                    .flatMap(each -> Arrays.stream(((X509TrustManager) each).getAcceptedIssuers())).toList());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java trusts nobody", e);
        }
    }

    /** @param host where it came from */
    Optional<X509Certificate> check(byte[] pem, String host, Instant at) {
        try {
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            List<X509Certificate> chain = factory.generateCertificates(new ByteArrayInputStream(pem)).stream()
                    .map(X509Certificate.class::cast).toList();
            if (chain.isEmpty() || chain.size() > MOST || !isOfSns(chain.getFirst(), host)) {
                return Optional.empty();
            }
            chain.getFirst().checkValidity(Date.from(at));
            if (chain.size() > 1) {
                checkPath(factory, chain, at);
            }
            return Optional.of(chain.getFirst());
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private void checkPath(CertificateFactory factory, List<X509Certificate> chain, Instant at)
            throws GeneralSecurityException {
        List<X509Certificate> path = chain.stream().filter(one -> !isSelfSigned(one)).toList();
        var parameters = new PKIXParameters(anchors);
        parameters.setRevocationEnabled(false);
        parameters.setDate(Date.from(at));
        CertPathValidator.getInstance("PKIX").validate(factory.generateCertPath(path), parameters);
    }

    /** Issued to {@code sns.amazonaws.com}, or to the very host. */
    private static boolean isOfSns(X509Certificate certificate, String host) {
        String subject = "," + certificate.getSubjectX500Principal().getName() + ",";
        return !isSelfSigned(certificate) && certificate.getBasicConstraints() < 0
                && (subject.contains(",CN=sns.amazonaws.com,") || subject.contains(",CN=" + host + ","));
    }

    private static boolean isSelfSigned(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
    }
}
