using System.Collections.Frozen;
using System.Net;

namespace Bursar.Http;

/// <summary>
/// The names by which a server may be called. A page in a browser can point a name of its own at this machine (DNS rebinding) and
/// would then be served as the same origin; so a name that nobody configured is refused. An address cannot be rebound: any is
/// allowed. So is a request without a host, which no browser sends.
/// </summary>
public sealed class AllowedHosts
{
    private const string Loopback = "localhost";

    private readonly string[] _given;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _names;
    private readonly string[] _suffixes;
    private readonly bool _all;

    /// <summary>Allows these names, <c>localhost</c> and every address.</summary>
    /// <param name="names">Names as <see cref="IsName"/> takes them, of any case.</param>
    public AllowedHosts(params IEnumerable<string> names)
    {
        _given = [.. names];
        _all = _given.Contains("*");
        _suffixes = [.. _given.Where(name => name.StartsWith("*.", StringComparison.Ordinal)).Select(name => name[1..])];
        _names = _given.Append(Loopback).ToFrozenSet(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The same names and these.</summary>
    public AllowedHosts And(IEnumerable<string> more) => new([.. _given, .. more]);

    /// <summary>
    /// Whether a text is a name that can be allowed: <c>bursar.example.org</c>; <c>*.example.org</c> for all names below one;
    /// <c>*</c> for every name. Without a port.
    /// </summary>
    public static bool IsName(string text)
    {
        if (text == "*") return true;
        var name = text.StartsWith("*.", StringComparison.Ordinal) ? text[2..] : text;
        return Uri.CheckHostName(name) is UriHostNameType.Dns or UriHostNameType.IPv4;
    }

    /// <summary>Whether a request to that host is answered.</summary>
    /// <param name="host">The value of the Host header, with or without a port; empty if there is none.</param>
    public bool Allows(ReadOnlySpan<char> host)
    {
        if (_all || host.IsEmpty || host[0] == '[') return true;
        var colon = host.IndexOf(':');
        var name = (colon < 0 ? host : host[..colon]).TrimEnd('.');
        if (IPAddress.IsValid(name) || _names.Contains(name)) return true;
        foreach (var suffix in _suffixes)
            if (name.Length > suffix.Length && name.EndsWith(suffix, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
