using System.Security.Cryptography;
using System.Text;

namespace Bursar.MTurk.Tests;

/// <summary>Signing keys are kept with the secret that they were made from, and no longer.</summary>
public sealed class SigningKeysTests
{
    private static readonly DateTimeOffset Now = new(2013, 6, 9, 10, 0, 0, TimeSpan.Zero);
    private readonly WatchedBox _box = new();
    private readonly SigningKeys _keys;

    public SigningKeysTests() => _keys = new(_box);

    [Fact]
    public void Derive_AwsExample_IsTheDocumentedKey()
    {
        // AWS General Reference, "Deriving the signing key": this secret, 20150830, us-east-1, iam.
        var row = Row("AKID", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");

        var signature = new byte[SigningKey.Size];
        _keys.Derive(row, Scope("20150830", "us-east-1", "iam")).Sign("text"u8, signature);

        Assert.Equal(
            HMACSHA256.HashData(
                Convert.FromHexString("c4afb1cc5771d871763a393e44b703571b55cc28424d1a5e86da6ed3c154a4b9"), "text"u8),
            signature);
    }

    [Fact]
    public void Derive_AnySecret_WipesIt()
    {
        _keys.Derive(Row("AKID", "secret"), Scope("20150830"));

        Assert.Equal(new byte[6], _box.Last);
    }

    [Fact]
    public void TryGet_SameRow_FindsWhatWasKept()
    {
        var row = Row("AKID", "secret");
        var kept = new SigningKey([1]);
        _keys.Keep(row, Scope("20150830"), kept);

        Assert.True(_keys.TryGet(row, Scope("20150830"), out var key));
        Assert.Same(kept, key);
        Assert.False(_keys.TryGet(row, Scope("20150831"), out _));
        Assert.False(_keys.TryGet(row, Scope("20150830", "eu-west-1"), out _));
    }

    [Fact]
    public void TryGet_SecretChanged_FindsNothing()
    {
        var row = Row("AKID", "secret");
        _keys.Keep(row, Scope("20150830"), new([1]));

        var other = row with { SealedSecret = _box.Seal("other"u8, AccessKey.SealOwner("AKID", 1)) };
        Assert.False(_keys.TryGet(other, Scope("20150830"), out _));
    }

    [Fact]
    public void TryGet_SameRowReadAgain_FindsWhatWasKept()
    {
        // A store without rows in memory makes new objects, with new bytes, at every read.
        var row = Row("AKID", "secret");
        _keys.Keep(row, Scope("20150830"), new([1]));
        _keys.Keep(ReadAgain(row), Scope("20150831"), new([2]));

        Assert.True(_keys.TryGet(ReadAgain(row), Scope("20150830"), out _));
        Assert.True(_keys.TryGet(ReadAgain(row), Scope("20150831"), out _));

        static AccessKey ReadAgain(AccessKey row) => row with { SealedSecret = row.SealedSecret.Bytes.ToArray() };
    }

    [Fact]
    public void Keep_ManyScopes_KeepsTheLastOnes()
    {
        var row = Row("AKID", "secret");
        for (byte day = 0; day < 10; day++) _keys.Keep(row, Scope($"2015083{day}"), new([day]));

        for (byte day = 0; day < 10; day++)
            Assert.Equal(day >= 10 - SigningKeys.MaxScopes, _keys.TryGet(row, Scope($"2015083{day}"), out _));
    }

    [Fact]
    public void Keep_ManyAccessKeys_IsBounded()
    {
        var first = Row("AKID0", "secret");
        _keys.Keep(first, Scope("20150830"), new([1]));
        for (var i = 1; i < SigningKeys.MaxAccessKeys; i++)
            _keys.Keep(first with { KeyId = $"AKID{i}" }, Scope("20150830"), new([1]));
        Assert.True(_keys.TryGet(first, Scope("20150830"), out _));

        var last = Row("ANOTHER", "secret");
        _keys.Keep(last, Scope("20150830"), new([1]));
        Assert.False(_keys.TryGet(first, Scope("20150830"), out _));
        Assert.True(_keys.TryGet(last, Scope("20150830"), out _));
    }

    [Fact]
    public void RowKeyOf_KeptOrNot_IsTheRows()
    {
        var row = Row("AKID", "secret");
        Assert.Equal(row.Key, _keys.RowKeyOf("AKID"));
        _keys.Keep(row, Scope("20150830"), new([1]));
        Assert.Equal(row.Key, _keys.RowKeyOf("AKID"));
    }

    [Fact]
    public async Task Sign_ManyThreadsAtOnce_GivesEachItsOwnSignature()
    {
        var key = new SigningKey("key"u8);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(thread => Task.Run(() =>
        {
            var text = Encoding.UTF8.GetBytes($"text {thread}");
            var expected = HMACSHA256.HashData("key"u8, text);
            var signature = new byte[SigningKey.Size];
            for (var i = 0; i < 5_000; i++)
            {
                key.Sign(text, signature);
                Assert.Equal(expected, signature);
            }
        })));
    }

    private static Credential Scope(string date, string region = "us-east-1", string service = "mturk-requester")
    {
        Assert.True(Credential.TryRead($"AKID/{date}/{region}/{service}/aws4_request".AsMemory(), out var credential));
        return credential;
    }

    private AccessKey Row(string keyId, string secret)
    {
        var sealedSecret = _box.Seal(Encoding.UTF8.GetBytes(secret), AccessKey.SealOwner(keyId, 1));
        return new() { KeyId = keyId, ForBook = 1, SealedSecret = sealedSecret, CreatedAt = Now };
    }
}
