using Microsoft.AspNetCore.Http;

namespace Bursar.MTurk;

/// <summary>The parts of a request that a client signs, as they were on the wire.</summary>
/// <param name="Method">The method.</param>
/// <param name="Target">
/// The target of the request line, not decoded: path and query, or the absolute form that is sent to a proxy.
/// </param>
/// <param name="Headers">The headers.</param>
/// <param name="Body">The body's bytes.</param>
internal readonly record struct SignedRequest(string Method, string Target, IHeaderDictionary Headers, ReadOnlyMemory<byte> Body)
{
    /// <summary>The path, not decoded.</summary>
    public ReadOnlySpan<char> Path => Split(out _);

    /// <summary>The query, not decoded, without its question mark.</summary>
    public ReadOnlySpan<char> Query
    {
        get
        {
            Split(out var query);
            return query;
        }
    }

    private ReadOnlySpan<char> Split(out ReadOnlySpan<char> query)
    {
        var target = Target.AsSpan();
        if (!target.StartsWith('/') && target.IndexOf("://") is var scheme and >= 0)
        {
            target = target[(scheme + 3)..];
            var slash = target.IndexOfAny('/', '?');
            target = slash < 0 ? [] : target[slash..];
        }
        var mark = target.IndexOf('?');
        query = mark < 0 ? [] : target[(mark + 1)..];
        var path = mark < 0 ? target : target[..mark];
        return path.IsEmpty ? "/" : path;
    }
}
