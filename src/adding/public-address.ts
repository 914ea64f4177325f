import { BlockList, isIPv4, isIPv6 } from 'node:net';
import { networkInterfaces } from 'node:os';

// Special-purpose registries of IANA (RFC 6890 and its updates): this host, private, shared, loopback, link-local (with the metadata services of
// clouds), protocol assignments, documentation, relays, benchmarks, multicast, reserved; and Azure's wire server, which has a public address.
const refusedIPv4 =
  `0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24
  192.31.196.0/24 192.52.193.0/24 192.88.99.0/24 192.168.0.0/16 192.175.48.0/24 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24
  224.0.0.0/4 240.0.0.0/4 168.63.129.16/32`.split(/\s+/);
// What carries an IPv4 address inside (6to4, Teredo) could lead anywhere; mapped and NAT64 addresses lie outside global unicast.
const refusedIPv6 = '2001::/23 2001:db8::/32 2002::/16 2620:4f:8000::/48 3fff::/20'.split(' ');
const globalUnicast = new BlockList();
globalUnicast.addSubnet('2000::', 3, 'ipv6');

const refused = new BlockList();
for (const range of refusedIPv4) addRange(range, 'ipv4');
for (const range of refusedIPv6) addRange(range, 'ipv6');

function addRange(range: string, family: 'ipv4' | 'ipv6'): void {
  const [address = '', length] = range.split('/');
  refused.addSubnet(address, Number(length), family);
}

/** Whether an IP address is one of the open network: not private, loopback, link-local or otherwise special, and none of this machine's own. */
export function isPublicAddress(address: string, own: readonly string[] = ownAddresses()): boolean {
  if (own.includes(address)) return false;
  if (isIPv4(address)) return !refused.check(address, 'ipv4');
  return isIPv6(address) && globalUnicast.check(address, 'ipv6') && !refused.check(address, 'ipv6');
}

/** What listens on this machine may trust whoever speaks from it, under a public address too. */
function ownAddresses(): string[] {
  return Object.values(networkInterfaces()).flatMap((entries) => (entries ?? []).map(({ address }) => address));
}
