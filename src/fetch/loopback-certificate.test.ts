// A certificate for names that only tests use, signed by itself; nobody trusts it who is not told to.
import assert from 'node:assert/strict'
import { X509Certificate } from 'node:crypto'
import { test } from 'node:test'

/** For `tide.example` and `harbour.example`, from 2020 to 2120. */
export const loopbackCertificate = `-----BEGIN CERTIFICATE-----
MIIBjjCCATSgAwIBAgIUHCMnwMvvCMo8hiDgPU5ORBW8UBQwCgYIKoZIzj0EAwIw
FzEVMBMGA1UEAwwMdGlkZS5leGFtcGxlMCAXDTIwMDEwMTAwMDAwMFoYDzIxMjAw
MTAxMDAwMDAwWjAXMRUwEwYDVQQDDAx0aWRlLmV4YW1wbGUwWTATBgcqhkjOPQIB
BggqhkjOPQMBBwNCAAQDnZyNPXA7LvCXdWJpDcHCMXhO913bWH5V6+A3AD2WKOKM
jRmVD1+WF4F5LNqUvQbY4/Ms+B++I6qM7fclJ6MPo1wwWjAPBgNVHRMBAf8EBTAD
AQH/MCgGA1UdEQQhMB+CDHRpZGUuZXhhbXBsZYIPaGFyYm91ci5leGFtcGxlMB0G
A1UdDgQWBBRGB2IqrcSKoGRh3QB2XsMSPP1sXzAKBggqhkjOPQQDAgNIADBFAiEA
+haEsfgQixQ60y2EYJX48vaPJOtozesG8k6weDxTXm0CIC0rf8S/72OzldRss/Wj
Z7bNAewBWGo/zkJuEAu4Oqul
-----END CERTIFICATE-----`

export const loopbackKey = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgLhM3CPfmtJyqlre8
QxDEjFWYMhzU2K2qYnr38VLn5gahRANCAAQDnZyNPXA7LvCXdWJpDcHCMXhO913b
WH5V6+A3AD2WKOKMjRmVD1+WF4F5LNqUvQbY4/Ms+B++I6qM7fclJ6MP
-----END PRIVATE KEY-----`

test('the certificate of the tests fits its names and no other', () => {
  const certificate = new X509Certificate(loopbackCertificate)
  assert.equal(certificate.checkHost('tide.example'), 'tide.example')
  assert.equal(certificate.checkHost('harbour.example'), 'harbour.example')
  assert.equal(certificate.checkHost('quay.example'), undefined)
})
