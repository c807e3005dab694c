using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Threading.Channels;
using Xunit;

namespace Bursar.Testing;

/// <summary>An SMTP server on a free loopback port, which hands out the mail that it was sent (RFC 5321, RFC 4954).</summary>
public sealed class SmtpReceiver : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Channel<ReceivedMail> _received = Channel.CreateUnbounded<ReceivedMail>();
    private readonly ConcurrentQueue<(string Verb, string Reply)> _replies = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _serving;

    private SmtpReceiver()
    {
        _listener.Start();
        _serving = ServeAsync();
    }

    /// <summary>The certificate with which it talks TLS from the first byte; null to talk in the clear.</summary>
    public X509Certificate2? Certificate { get; init; }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>What clients have sent, but for the mail itself.</summary>
    public ConcurrentQueue<string> Commands { get; } = new();

    public static SmtpReceiver Start(X509Certificate2? certificate = null) => new() { Certificate = certificate };

    /// <summary>Replies so to the next command of this kind.</summary>
    public void Next(string verb, string reply) => _replies.Enqueue((verb, reply));

    /// <summary>Waits for a mail.</summary>
    public async Task<ReceivedMail> TakeAsync() => await _received.Reader.ReadAsync(TestContext.Current.CancellationToken);

    /// <summary>Whether a mail has come that was not taken.</summary>
    public bool HasMore => _received.Reader.TryPeek(out _);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Dispose();
        await _serving;
        _stop.Dispose();
    }

    private async Task ServeAsync()
    {
        List<Task> talks = [];
        try
        {
            while (true) talks.Add(TalkAsync(await _listener.AcceptTcpClientAsync(_stop.Token)));
        }
        catch (Exception stopped) when (stopped is OperationCanceledException or InvalidOperationException or SocketException)
        {
            await Task.WhenAll(talks);
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                Stream stream = client.GetStream();
                if (Certificate is { } certificate)
                {
                    var tls = new SslStream(stream);
                    await tls.AuthenticateAsServerAsync(
                        new SslServerAuthenticationOptions { ServerCertificate = certificate }, _stop.Token);
                    stream = tls;
                }
                await TalkAsync(stream);
            }
            catch (Exception gone) when (gone is IOException or OperationCanceledException
                or System.Security.Authentication.AuthenticationException)
            {
                // The client has hung up, or does not like the certificate.
            }
        }
    }

    private async Task TalkAsync(Stream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
        var (from, to) = ("", new List<string>());
        await writer.WriteLineAsync("220 test ESMTP");
        while (await reader.ReadLineAsync(_stop.Token) is { } line)
        {
            Commands.Enqueue(line);
            var verb = line.Split(' ')[0].ToUpperInvariant();
            if (verb == "MAIL") from = Between(line);
            if (verb == "RCPT") to.Add(Between(line));
            var reply = _replies.TryPeek(out var next) && next.Verb == verb && _replies.TryDequeue(out _)
                ? next.Reply
                : ReplyTo(verb);
            if (reply.Length == 0) return;
            await writer.WriteLineAsync(reply);
            if (verb == "QUIT") return;
            if (verb != "DATA" || !reply.StartsWith('3')) continue;
            _received.Writer.TryWrite(new(from, to, await DataAsync(reader)));
            await writer.WriteLineAsync("250 2.0.0 Taken");
            (from, to) = ("", []);
        }
    }

    private static string ReplyTo(string verb) => verb switch
    {
        "EHLO" => "250-test\r\n250-AUTH PLAIN\r\n250 8BITMIME",
        "AUTH" => "235 2.7.0 Welcome",
        "MAIL" or "RCPT" or "RSET" or "NOOP" => "250 2.0.0 Fine",
        "DATA" => "354 Go on",
        "QUIT" => "221 2.0.0 Farewell",
        _ => "500 5.5.1 What?",
    };

    private async Task<string> DataAsync(StreamReader reader)
    {
        var text = new StringBuilder();
        while (await reader.ReadLineAsync(_stop.Token) is { } line && line != ".")
            text.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        return text.ToString();
    }

    private static string Between(string line) => line.Split('<', '>')[1];
}

/// <summary>A mail that a receiver was sent.</summary>
/// <param name="From">The sender of the envelope.</param>
/// <param name="To">The recipients of the envelope.</param>
/// <param name="Text">The message, as it was sent.</param>
public sealed record ReceivedMail(string From, IReadOnlyList<string> To, string Text);
