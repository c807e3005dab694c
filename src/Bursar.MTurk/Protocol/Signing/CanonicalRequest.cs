namespace Bursar.MTurk;

/// <summary>
/// The request as Signature V4 signs it (AWS General Reference, "Create a canonical request"): method, path, query, the signed
/// headers, their names, and the body's hash, a line each.
/// </summary>
internal static class CanonicalRequest
{
    /// <summary>Writes the canonical request.</summary>
    /// <param name="output">The buffer to write to.</param>
    /// <param name="request">The request as received.</param>
    /// <param name="signedHeaders">The names of the signed headers, separated by semicolons.</param>
    /// <param name="bodyHash">The SHA-256 of the body in hex.</param>
    /// <param name="normalizePath">Whether to resolve dot segments and merge double slashes.</param>
    public static void Write(
        ref ByteBuffer output,
        in SignedRequest request,
        ReadOnlySpan<char> signedHeaders,
        ReadOnlySpan<byte> bodyHash,
        bool normalizePath)
    {
        output.Add(request.Method);
        output.Add((byte)'\n');
        CanonicalPath.Write(ref output, request.Path, normalizePath);
        output.Add((byte)'\n');
        CanonicalQuery.Write(ref output, request.Query);
        output.Add((byte)'\n');
        foreach (var range in signedHeaders.Split(';'))
        {
            var name = HeaderNames.Canonical(signedHeaders[range]);
            output.Add(name);
            output.Add((byte)':');
            var values = request.Headers[name];
            for (var i = 0; i < values.Count; i++)
            {
                if (i > 0) output.Add((byte)',');
                AddValue(ref output, values[i]);
            }
            output.Add((byte)'\n');
        }
        output.Add((byte)'\n');
        AddNames(ref output, signedHeaders);
        output.Add((byte)'\n');
        output.Add(bodyHash);
    }

    /// <summary>Appends a header's value, trimmed, with each run of white space reduced to one space.</summary>
    private static void AddValue(ref ByteBuffer output, ReadOnlySpan<char> value)
    {
        for (value = value.Trim(Blanks); !value.IsEmpty; value = value.TrimStart(Blanks))
        {
            var word = value.IndexOfAny(Blanks);
            if (word < 0)
            {
                output.Add(value);
                return;
            }
            output.Add(value[..word]);
            output.Add((byte)' ');
            value = value[word..];
        }
    }

    private static void AddNames(ref ByteBuffer output, ReadOnlySpan<char> signedHeaders)
    {
        if (!signedHeaders.ContainsAnyInRange('A', 'Z'))
        {
            output.Add(signedHeaders);
            return;
        }
        output.Add(signedHeaders.ToString().ToLowerInvariant());
    }

    private static ReadOnlySpan<char> Blanks => " \t";
}
