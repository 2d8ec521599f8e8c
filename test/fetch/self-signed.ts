/**
 * A key and a certificate for `localhost` and 127.0.0.1 that nobody vouches for, made for these tests and used nowhere
 * else: TLS that must be refused.
 */
export const selfSigned = {
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgdegRtivDw7Pe/cfH
hVr+20mnAvF1UH6D+LJYgA5C2lmhRANCAASt1N9aXlnOm7/lEjyl4oZreYMdhqlP
ZRdD94VtijW5L6vh/N1y1fjuDCqBq6RhSomuvyq0SJQqyFkniMub9Qwx
-----END PRIVATE KEY-----
`,
  cert: `-----BEGIN CERTIFICATE-----
MIIBmzCCAUGgAwIBAgIUIfT5qsoDoh3SJo7iSx5HK8lZjHUwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMjIyNTc1M1oYDzIxMjYxMDI5
MjI1NzUzWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAASt1N9aXlnOm7/lEjyl4oZreYMdhqlPZRdD94VtijW5L6vh/N1y1fju
DCqBq6RhSomuvyq0SJQqyFkniMub9Qwxo28wbTAdBgNVHQ4EFgQUIjKBsQqmzjLX
wnNjpzxeqp6xEyowHwYDVR0jBBgwFoAUIjKBsQqmzjLXwnNjpzxeqp6xEyowDwYD
VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwCgYIKoZI
zj0EAwIDSAAwRQIhAKbmJEE91pTsFOYJxR+CiPfU9UBn3+gjD7yTaCWQckaUAiA5
gVXzSdDhi67CYOIAQ6C4z46nB3Tf2cha6oeCKj7pCg==
-----END CERTIFICATE-----
`,
};
