namespace Bursar.MTurk;

/// <summary>
/// The parts of the Authorization header: <c>AWS4-HMAC-SHA256 Credential=…, SignedHeaders=…, Signature=…</c>, with or without
/// spaces after the commas, its parameters in any order.
/// </summary>
/// <param name="Algorithm">The algorithm, the first word.</param>
/// <param name="Credential">The credential.</param>
/// <param name="SignedHeaders">The names of the signed headers, separated by semicolons.</param>
/// <param name="Signature">64 lower-case hex digits.</param>
internal readonly record struct AuthorizationHeader(
    ReadOnlyMemory<char> Algorithm,
    ReadOnlyMemory<char> Credential,
    ReadOnlyMemory<char> SignedHeaders,
    ReadOnlyMemory<char> Signature)
{
    /// <summary>Reads the header.</summary>
    /// <param name="text">The value of the header; empty if there is none.</param>
    /// <param name="dated">Whether the request has a date: a missing date is reported together with missing parameters.</param>
    /// <param name="header">The parts, if there is no error.</param>
    /// <returns>The error; null if there is none.</returns>
    public static MTurkError? Read(string text, bool dated, out AuthorizationHeader header)
    {
        header = default;
        var rest = text.AsMemory().Trim();
        if (!rest.Span.StartsWith("AWS4-", StringComparison.Ordinal)) return SignatureErrors.MissingToken;

        var end = LengthOfPiece(rest.Span);
        var algorithm = rest[..end];
        ReadOnlyMemory<char> credential = default, signature = default;
        ReadOnlyMemory<char>? signedHeaders = null;
        for (rest = rest[end..]; !rest.IsEmpty; rest = rest[end..])
        {
            end = LengthOfPiece(rest.Span);
            if (end == 0)
            {
                end = 1;
                continue;
            }
            var equal = rest.Span[..end].IndexOf('=');
            if (equal < 0) return SignatureErrors.NotKeyValue(rest.Span[..end], text);
            var value = rest[(equal + 1)..end];
            switch (rest.Span[..equal])
            {
                case "Credential": credential = value; break;
                case "SignedHeaders": signedHeaders = value; break;
                case "Signature": signature = value; break;
            }
        }

        // As with AWS, an empty list of signed headers passes here and fails because Host is missing.
        if (credential.IsEmpty || signature.IsEmpty || signedHeaders is null || !dated)
            return SignatureErrors.MissingParts(!credential.IsEmpty, !signature.IsEmpty, signedHeaders is not null, dated, text);
        header = new(algorithm, credential, signedHeaders.Value, signature);
        return null;
    }

    /// <summary>Whether a header is signed; names are not case-sensitive.</summary>
    public bool Signs(ReadOnlySpan<char> name)
    {
        var names = SignedHeaders.Span;
        foreach (var range in names.Split(';'))
            if (names[range].Equals(name, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static int LengthOfPiece(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(',', ' ', '\t');
        return end < 0 ? text.Length : end;
    }
}
