using System.Globalization;
using System.Text;

namespace Bursar.Fuzz.Tests;

/// <summary>Makes bytes of a request: whole, in chunks, or so that its end is in doubt.</summary>
internal static class Framing
{
    private static readonly string[] WrongSizes = ["FFFFFFFFFFFFFFFF", "7FFFFFFFFFFFFFFF1", "-1", "g", "", "0x5", "1."];

    private static readonly string[] LargeSizes = ["7FFFFFFFFFFFFFFF", "80000000", "7FFFFFFF", "5 ", "00000000000000000005"];

    private static readonly string[] WrongLengths =
    [
        "-1", "99999999999999999999", "9223372036854775807", "4294967296", "abc", "", "1, 2", "+5", "0x10",
        "5\r\nContent-Length: 6", "1.0",
    ];

    private static readonly string[] WrongCodings =
    [
        "chunked, chunked", "gzip, chunked", "identity", "chunked, identity", "Chunked", "xchunked", "gzip", "",
    ];

    private static readonly string[] WrongEnds = ["\n", "\r", "", "\r\n\r\n"];

    private static readonly string[] WrongTrailers = ["bad trailer", ": x", new string('t', 40_000) + ": y"];

    /// <summary>A request with its length.</summary>
    public static Packet Whole(Request request, IReadOnlyList<(string Name, string Value)> headers)
        => new(request, $"{Head(request, headers, $"Content-Length: {request.Body.Length}")}{request.Body}");

    /// <summary>A request in some frame, most often whole.</summary>
    public static Packet Any(Random random, Request request, IReadOnlyList<(string Name, string Value)> headers)
        => random.Next(24) switch
        {
            0 or 1 => Whole(request, headers) with { Piece = random.Next(1, 400) },
            2 or 3 => Chunked(random, request, headers),
            4 => Broken(random, request, headers),
            _ => Whole(request, headers),
        };

    private static Packet Chunked(Random random, Request request, IReadOnlyList<(string Name, string Value)> headers)
    {
        var ending = random.Next(6) == 0 ? "0;end=\"x\"\r\nX-Trailer: y\r\n\r\n" : "0\r\n\r\n";
        var extension = random.Next(6) == 0 ? ";name=value" : "";
        var head = Head(request, headers, "Transfer-Encoding: chunked");
        return new(request, head + Chunks(random, request.Body, extension) + ending)
        {
            Piece = random.Next(3) == 0 ? random.Next(1, 200) : 0,
        };
    }

    private static Packet Broken(Random random, Request request, IReadOnlyList<(string Name, string Value)> headers)
    {
        var chunked = Head(request, headers, "Transfer-Encoding: chunked");
        var chunks = Chunks(random, request.Body, "");
        var kind = random.Next(10);
        var text = kind switch
        {
            0 => $"{chunked}{random.Of(WrongSizes)}\r\n{request.Body}\r\n0\r\n\r\n",
            1 => $"{chunked}{chunks}{random.Of(WrongSizes)}\r\n{request.Body}",
            2 => $"{chunked}{chunks}0\r\n{random.Of(WrongTrailers)}\r\n\r\n",
            3 => $"{chunked}{chunks}{random.Of(LargeSizes)}\r\n{request.Body}",
            4 => chunked + chunks, // No end.
            5 => $"{chunked}{chunks.Replace("\r\n", random.Of(WrongEnds), StringComparison.Ordinal)}0\r\n\r\n",
            6 => $"{Head(request, headers, $"Content-Length: {request.Body.Length + random.Next(1, 1_000)}")}{request.Body}",
            7 => $"{Head(request, headers, $"Content-Length: {random.Of(WrongLengths)}")}{request.Body}",
            8 => $"{Head(request, headers, $"Transfer-Encoding: {random.Of(WrongCodings)}")}{chunks}0\r\n\r\n",
            _ => $"{Head(request, headers, $"Content-Length: 7\r\nTransfer-Encoding: chunked")}{chunks}0\r\n\r\n",
        };
        // Up to 6 the head is good, so that the dialect answers, if anybody does; up to 2 what is wrong is there to be seen.
        return new(kind > 6 ? request.At(Reach.Socket) : request, text) { IsWhole = false, HangsUp = kind > 2 };
    }

    private static string Chunks(Random random, string body, string extension)
    {
        var chunks = new StringBuilder();
        for (var start = 0; start < body.Length;)
        {
            var size = Math.Min(body.Length - start, random.Next(1, 300));
            chunks.Append(CultureInfo.InvariantCulture, $"{size:x}{extension}\r\n").Append(body, start, size).Append("\r\n");
            start += size;
        }
        return chunks.ToString();
    }

    private static string Head(Request request, IReadOnlyList<(string Name, string Value)> headers, string framing)
    {
        var lines = string.Concat(headers.Concat(request.Headers).Select(header => $"{header.Name}: {header.Value}\r\n"));
        return $"{request.Method} {request.Target} HTTP/1.1\r\n{lines}{framing}\r\n\r\n";
    }
}
