using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bursar.Bench;

/// <summary>
/// Kestrel and nothing else, set up as Bursar's: no routing, no log, one constant answer. What no server on it can exceed.
/// It runs in a process of its own, as this program's hidden command <c>bare</c>.
/// </summary>
internal static class BareServer
{
    /// <summary>Serves until the process is told to stop.</summary>
    public static async Task RunAsync(int port, int answerBytes, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}").ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        await using var app = builder.Build();
        var answer = AnswerOf(answerBytes);
        app.Run(http => AnswerAsync(http, answer));
        await app.StartAsync(cancellation);
        await app.WaitForShutdownAsync(cancellation);
    }

    /// <summary>Starts it beside this process.</summary>
    public static async Task<ServerProcess> StartAsync(int answerBytes, CancellationToken cancellation)
    {
        var program = Path.Combine(AppContext.BaseDirectory, typeof(BareServer).Assembly.GetName().Name!);
        var port = ServerProcess.FreePort();
        var server = ServerProcess.Start(program, port, "bare", Text(port), Text(answerBytes));
        await server.ListeningAsync(cancellation);
        return server;
    }

    private static async Task AnswerAsync(HttpContext http, byte[] answer)
    {
        if (HttpMethods.IsPost(http.Request.Method)) await ReadAsync(http.Request.BodyReader);
        http.Response.ContentType = "application/json";
        http.Response.ContentLength = answer.Length;
        http.Response.BodyWriter.Write(answer);
    }

    private static async ValueTask ReadAsync(PipeReader body)
    {
        while (true)
        {
            var read = await body.ReadAsync();
            body.AdvanceTo(read.Buffer.End);
            if (read.IsCompleted) return;
        }
    }

    /// <summary>A JSON object of exactly that many bytes.</summary>
    private static byte[] AnswerOf(int bytes)
    {
        const int frame = 8;
        var filler = new string('x', Math.Max(0, bytes - frame));
        return System.Text.Encoding.ASCII.GetBytes($$"""{"a":"{{filler}}"}""");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
