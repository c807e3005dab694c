using System.Globalization;
using Bursar.Ledger;
using Microsoft.Extensions.Logging;

namespace Bursar;

/// <summary>What an operator is told at the start, a line each, because it is unsafe or will not work for long.</summary>
internal static partial class StartWarnings
{
    /// <summary>Fewer are used up by a store, some connections and the runtime's own.</summary>
    private const int MinDescriptors = 256;

    private const string Limits = "/proc/self/limits";
    private const string LimitName = "Max open files";

    /// <summary>Writes what applies.</summary>
    public static void Write(ILogger log, HttpSettings http, WorkSettings? work)
    {
        string[] open = [.. http.IsPublicUrlSecure ? [] : http.Urls, .. work is null or { IsSecure: true } ? [] : work.Urls];
        foreach (var url in open.Where(ServerUrls.IsPlainBeyondLoopback)) PlainHttp(log, url);
        if (Descriptors() is { } count && count < MinDescriptors) FewDescriptors(log, count, MinDescriptors);
    }

    /// <summary>How many files and connections this process can have open; null for no limit, or if nobody knows.</summary>
    private static long? Descriptors()
    {
        if (!File.Exists(Limits)) return null;
        var line = File.ReadLines(Limits).FirstOrDefault(one => one.StartsWith(LimitName, StringComparison.Ordinal));
        var soft = line?[LimitName.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault();
        return long.TryParse(soft, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;
    }

    [LoggerMessage(
        LogIds.PlainHttp,
        LogLevel.Warning,
        "{Url} can be reached from other machines without TLS: tokens and answers can be read on the way. Set Bursar:Certificate "
            + "and listen on https, or listen on loopback behind a proxy that terminates TLS")]
    private static partial void PlainHttp(ILogger log, string url);

    [LoggerMessage(
        LogIds.FewDescriptors,
        LogLevel.Warning,
        "This process can open only {Count} files and connections; {Least} are the least that it needs (ulimit -n, LimitNOFILE)")]
    private static partial void FewDescriptors(ILogger log, long count, int least);
}
