namespace Bursar.MTurk;

/// <summary>The credential of a signature: <c>keyid/date/region/service/aws4_request</c>.</summary>
/// <param name="KeyId">The access key's public half.</param>
/// <param name="Scope">Everything after the key id.</param>
/// <param name="Date">YYYYMMDD.</param>
/// <param name="Region">The region; any is accepted.</param>
/// <param name="Service">The signing name.</param>
/// <param name="Terminator">The last part, always <c>aws4_request</c>.</param>
internal readonly record struct Credential(
    ReadOnlyMemory<char> KeyId,
    ReadOnlyMemory<char> Scope,
    ReadOnlyMemory<char> Date,
    ReadOnlyMemory<char> Region,
    ReadOnlyMemory<char> Service,
    ReadOnlyMemory<char> Terminator)
{
    /// <summary>The longest accepted region.</summary>
    public const int MaxRegion = 64;

    private const int Parts = 5;

    /// <summary>Reads the five parts; as with AWS, trailing slashes are ignored.</summary>
    public static bool TryRead(ReadOnlyMemory<char> text, out Credential credential)
    {
        credential = default;
        text = text.TrimEnd('/');
        Span<Range> parts = stackalloc Range[Parts + 1];
        if (text.Span.Split(parts, '/') != Parts) return false;
        credential = new(text[parts[0]], text[parts[1].Start..], text[parts[1]], text[parts[2]], text[parts[3]], text[parts[4]]);
        return true;
    }
}
