using System.Text;

namespace Bursar.MTurk.Tests;

/// <summary>The verifier does to every public vector what the vector says.</summary>
public sealed class VectorTests
{
    public static TheoryData<string> Names => [.. Vector.Names];

    [Fact]
    public void Vectors_AreAllThere() => Assert.Equal(19, Vector.Names.Count());

    [Theory]
    [MemberData(nameof(Names))]
    public void Write_CanonicalRequest_IsTheVectors(string name)
    {
        var vector = Vector.Load(name);

        Assert.Equal(vector.CanonicalRequest, Canonical(vector, out _));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Write_StringToSign_IsTheVectors(string name)
    {
        var vector = Vector.Load(name);
        var canonical = Encoding.UTF8.GetBytes(Canonical(vector, out var claim));
        var output = new ByteBuffer(stackalloc byte[16]);
        StringToSign.Write(ref output, claim, canonical);

        Assert.Equal(vector.StringToSign, Encoding.UTF8.GetString(output.Written));
        output.Dispose();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Prove_GivenSignature_IsTheVectors(string name)
    {
        var vector = Vector.Load(name);
        Assert.EndsWith($"Signature={vector.Signature}", vector.Authorization, StringComparison.Ordinal);

        // A session token is looked at once the signature is proved, and no access key here has one.
        var expected = vector.Request.Headers.ContainsKey("X-Amz-Security-Token") ? SignatureErrors.SessionToken : null;
        Assert.Equal(expected, vector.Verify());
    }

    private static string Canonical(Vector vector, out ClaimedSignature claim)
    {
        var verifier = new SignatureVerifier(vector.Rules, new(new WatchedBox()));
        Assert.Null(verifier.Read(vector.Request, vector.Now, out claim));
        var hash = new byte[BodyHash.Length];
        BodyHash.Write(vector.Request.Body.Span, hash);
        var output = new ByteBuffer(stackalloc byte[16]);
        CanonicalRequest.Write(ref output, vector.Request, claim.Header.SignedHeaders.Span, hash, vector.Rules.NormalizePath);
        var text = Encoding.UTF8.GetString(output.Written);
        output.Dispose();
        return text;
    }
}
