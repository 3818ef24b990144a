package dev.hindsight.delivery.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.smallrye.mutiny.Uni;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class AddressGuardTest {

    /** First and last address of every range that is not public. */
    @ParameterizedTest
    @CsvSource({"0.0.0.0,0.255.255.255", "10.0.0.0,10.255.255.255", "100.64.0.0,100.127.255.255", "127.0.0.0,127.255.255.255",
            "169.254.0.0,169.254.255.255", "169.254.169.254,169.254.170.2", "172.16.0.0,172.31.255.255",
            "192.0.0.0,192.0.0.255",
            "192.0.2.0,192.0.2.255", "192.88.99.0,192.88.99.255", "192.168.0.0,192.168.255.255", "198.18.0.0,198.19.255.255",
            "198.51.100.0,198.51.100.255", "203.0.113.0,203.0.113.255", "224.0.0.0,239.255.255.255",
            "240.0.0.0,255.255.255.255",
            "::,::1", "::ffff:127.0.0.1,::ffff:10.0.0.1", "::7f00:1,::a00:1", "64:ff9b::7f00:1,64:ff9b::a9fe:a9fe",
            "64:ff9b:1::,64:ff9b:1:ffff:ffff:ffff:ffff:ffff", "100::,100::ffff:ffff:ffff:ffff", "2001::,2001:1ff:ffff::1",
            "2001:db8::,2001:db8:ffff::1", "2002:7f00:1::,2002:ffff::1", "3fff::,3fff:fff::1",
            "fc00::,fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "fd00:ec2::254,fd00:ec2::254", "fe80::,febf::1", "fec0::,feff::1",
            "ff00::,ffff:ffff::1", "4000::,5f00::1"})
    void inside_is_not_public(String first, String last) {
        assertFalse(PublicAddress.isPublic(InetAddress.ofLiteral(first)), first);
        assertFalse(PublicAddress.isPublic(InetAddress.ofLiteral(last)), last);
    }

    /** The neighbours of those ranges, so that none is cut too wide. */
    @ParameterizedTest
    @ValueSource(strings = {"1.0.0.0", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255",
            "128.0.0.0",
            "169.253.255.255", "169.255.0.0", "172.15.255.255", "172.32.0.0", "192.0.1.0", "192.0.3.0", "192.88.98.255",
            "192.88.100.0", "192.167.255.255", "192.169.0.0", "198.17.255.255", "198.20.0.0", "198.51.99.255", "198.51.101.0",
            "203.0.112.255", "203.0.114.0", "223.255.255.255", "8.8.8.8", "2001:200::1", "2001:db7:ffff::1", "2001:db9::1",
            "2003::1", "2606:4700::1111", "3ffe:ffff::1", "64:ff9b::808:808"})
    void the_internet_is_public(String address) {
        assertTrue(PublicAddress.isPublic(InetAddress.ofLiteral(address)), address);
    }

    @Property
    void a_range_holds_what_shares_its_first_bits(@ForAll @Size(4) byte[] network, @ForAll @Size(4) byte[] other,
            @ForAll byte length) throws UnknownHostException {
        int prefix = Math.floorMod(length, 33);
        BigInteger mask = BigInteger.ONE.shiftLeft(32).subtract(BigInteger.ONE).shiftRight(32 - prefix).shiftLeft(32 - prefix);
        BigInteger start = new BigInteger(1, network).and(mask);
        byte[] clean = Arrays.copyOfRange(start.add(BigInteger.ONE.shiftLeft(32)).toByteArray(), 1, 5);
        var range = Cidr.parse(InetAddress.getByAddress(clean).getHostAddress() + "/" + prefix);
        assertEquals(new BigInteger(1, other).and(mask).equals(start), range.contains(InetAddress.getByAddress(other)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://0177.0.0.1/", "https://0x7f.1/", "https://0x7f000001/", "https://2130706433/",
            "https://127.1/",
            "https://127.0.0.1./", "https://127.0.0.01/", "https://1.2.3.4.5/", "https://256.1.1.1/", "https://foo.0x7f/",
            "https://alice@hooks.example.com/", "https://hooks.example.com@127.0.0.1/", "https://hooks.example.com/#x",
            "ftp://a.b/",
            "file:///etc/passwd", "gopher://a.b/", "https:///x", "https://", "", "hooks.example.com", "https://a b.example/",
            "https://hooks.example.com:0/", "https://hooks.example.com:70000/", "https://[::1%25eth0]/",
            "https://ho_oks.example/",
            "https://[127.0.0.1/", "https://127.0.0.1\\@hooks.example.com/", "https://169.254.169.254/latest", "https://[::1]/",
            "https://[::ffff:7f00:1]/", "https://[64:ff9b::7f00:1]/", "https://localhost/", "https://metadata.google.internal/",
            "https://db/", "https://api.default.svc/", "https://kube.svc.cluster.local/", "https://printer.local/",
            "http://hooks.example.com/", "https://hooks.example.com:22/", "https://hooks.example.com:6379/",
            "https://①②⑦.⓪.⓪.①/", "https://localhost./"})
    void odd_forms_and_inner_names_are_refused_before_anybody_is_asked(String url) {
        var guard = new AddressGuard(AllowList.NONE, host -> {
            throw new AssertionError("resolved " + host);
        });
        assertThrows(RuntimeException.class, () -> guard.checkForm(WebhookUrl.parse(url)), url);
    }

    @Test
    void names_are_read_once_and_in_one_form() {
        assertEquals("hooks.example.com", WebhookUrl.parse("https://HOOKS.Example.com./x?y=1").host());
        assertEquals("xn--bcher-kva.example", WebhookUrl.parse("https://bücher.example/").host());
        assertEquals("/x?y=1", WebhookUrl.parse("https://hooks.example.com/x?y=1").target());
        assertEquals("https://hooks.example.com/x?…", WebhookUrl.parse("https://hooks.example.com/x?token=secret").shown());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://./", "https://。/", "https://.:8443/"})
    void a_dot_alone_is_no_host(String url) {
        var refused = assertThrows(IllegalArgumentException.class, () -> WebhookUrl.parse(url));
        assertEquals("has no host", refused.getMessage());
    }

    @Test
    void one_bad_address_among_good_ones_is_enough_to_refuse() {
        var guard = new AddressGuard(AllowList.NONE, names("8.8.8.8", "10.0.0.7"));
        assertThrows(AddressGuard.Refused.class, () -> check(guard, "https://hooks.example.com/"));
    }

    @Test
    void what_was_checked_is_what_is_connected_to() {
        var guard = new AddressGuard(AllowList.NONE, names("8.8.8.8"));
        assertEquals(InetAddress.ofLiteral("8.8.8.8"), check(guard, "https://hooks.example.com/").address());
    }

    @Test
    void a_refusal_tells_no_address() {
        var guard = new AddressGuard(AllowList.NONE, names("10.0.0.7"));
        var refused = assertThrows(AddressGuard.Refused.class, () -> check(guard, "https://hooks.example.com/"));
        assertEquals("hooks.example.com is not on the public internet", refused.getMessage());
    }

    @Test
    void the_operator_can_allow_a_server_or_a_network() {
        var server = new AddressGuard(AllowList.parse(List.of("chat.corp:8065")), names("10.0.0.7"));
        assertEquals(8065, check(server, "http://chat.corp:8065/hooks/1").url().port());
        assertThrows(AddressGuard.Refused.class, () -> check(server, "http://chat.corp:8066/hooks/1"));
        var network = new AddressGuard(AllowList.parse(List.of("10.0.0.0/24", " fd00::/8")), names("10.0.0.7"));
        check(network, "http://chat:8065/hooks/1");
        var outside = new AddressGuard(AllowList.parse(List.of("10.0.0.0/24")), names("10.0.1.7"));
        assertThrows(AddressGuard.Refused.class, () -> check(outside, "https://hooks.example.com/"));
        assertThrows(IllegalArgumentException.class, () -> AllowList.parse(List.of("chat.corp")));
        assertThrows(IllegalArgumentException.class, () -> AllowList.parse(List.of("10.0.0.7/24")));
    }

    private static AddressGuard.Names names(String... addresses) {
        return _ -> Uni.createFrom().item(Arrays.stream(addresses).map(InetAddress::ofLiteral).toList());
    }

    private static AddressGuard.Checked check(AddressGuard guard, String url) {
        return guard.check(WebhookUrl.parse(url)).await().indefinitely();
    }
}
