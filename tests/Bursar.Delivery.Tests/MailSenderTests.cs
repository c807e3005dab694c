using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Bursar.Ledger;
using MimeKit;

namespace Bursar.Delivery.Tests;

/// <summary>Mail through an SMTP server that takes it, refuses it, or is not what it should be.</summary>
public sealed class MailSenderTests
{
    private static readonly Mail Mail = new("65f0", "ada@example.org", "Fällig: 3 HITs", "Zeile 1\n.\nZeile – drei\n");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Send_ToAServer_ArrivesWhole()
    {
        await using var server = SmtpReceiver.Start();

        Assert.Null(await SenderTo(server).SendAsync(Mail, Stop));

        var got = await server.TakeAsync();
        Assert.Equal(("bursar@lab.example.org", "ada@example.org"), (got.From, Assert.Single(got.To)));
        using var message = MimeMessage.Load(new MemoryStream(Encoding.UTF8.GetBytes(got.Text)), Stop);
        Assert.Equal(("Fällig: 3 HITs", "Zeile 1\n.\nZeile – drei"), (message.Subject, Lines(message.TextBody!)));
        Assert.Equal("\"The Lab\" <bursar@lab.example.org>", message.From.ToString());
        Assert.Equal(("65f0@lab.example.org", ManualStart), (message.MessageId, message.Date));
        Assert.Equal("auto-generated", message.Headers["Auto-Submitted"]);
        Assert.DoesNotContain(server.Commands, one => one.StartsWith("AUTH", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Send_WithAUser_SignsIn()
    {
        await using var server = SmtpReceiver.Start();

        Assert.Null(await SenderTo(server, one => one with { User = "lab", Password = "pass word" }).SendAsync(Mail, Stop));

        var sent = Assert.Single(server.Commands, one => one.StartsWith("AUTH", StringComparison.Ordinal)).Split(' ')[^1];
        Assert.Equal("\0lab\0pass word", Encoding.UTF8.GetString(Convert.FromBase64String(sent)));
    }

    [Fact]
    public async Task Send_ByAServerThatRefuses_SaysWhy()
    {
        await using var server = SmtpReceiver.Start();
        server.Next("AUTH", "535 5.7.8 No");
        Assert.Equal(
            "The mail server did not accept the sign-in.",
            await SenderTo(server, one => one with { User = "lab", Password = "wrong" }).SendAsync(Mail, Stop));
        server.Next("RCPT", $"550 5.1.1 {new string('x', 300)}");
        var refused = await SenderTo(server).SendAsync(Mail, Stop);
        Assert.StartsWith("The mail server answered 550: ", refused, StringComparison.Ordinal);
        Assert.Equal(Ledger.Delivery.MaxFailure, refused!.Length);
        server.Next("DATA", "");
        Assert.Equal("The connection to the mail server broke.", await SenderTo(server).SendAsync(Mail, Stop));
        Assert.False(server.HasMore);
    }

    [Fact]
    public async Task Send_WithoutTheTlsThatWasAsked_IsNotDone()
    {
        await using var plain = SmtpReceiver.Start();
        using var certificate = OfNobody();
        await using var forged = SmtpReceiver.Start(certificate);

        Assert.Equal(
            "The mail server does not offer STARTTLS, or no way to sign in.",
            await SenderTo(plain, one => one with { Tls = MailTls.StartTls, User = "lab", Password = "p" })
                .SendAsync(Mail, Stop));
        Assert.Equal(
            "No secure connection to the mail server could be made.",
            await SenderTo(forged, one => one with { Tls = MailTls.Always }).SendAsync(Mail, Stop));

        Assert.False(plain.HasMore || forged.HasMore);
        Assert.DoesNotContain(plain.Commands, one => one.StartsWith("AUTH", StringComparison.Ordinal));
        Assert.Empty(forged.Commands);
    }

    [Fact]
    public async Task Send_WithoutAServer_SaysSo()
    {
        // Taken, so that nobody else gets it, and not listened at.
        using var taken = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        taken.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        var port = ((IPEndPoint)taken.LocalEndPoint!).Port;

        Assert.Equal(MailSender.NotSetUp, await new MailSender(null, TimeProvider.System).SendAsync(Mail, Stop));
        Assert.Equal(
            "The mail server could not be reached.",
            await new MailSender(new("127.0.0.1", "a@example.org") { Port = port }, TimeProvider.System).SendAsync(Mail, Stop));
    }

    [Theory]
    [InlineData("ada@example.org", true)]
    [InlineData("ada.b+c@sub.example.org", true)]
    [InlineData("ada", false)]
    [InlineData("Ada <ada@example.org>", false)]
    [InlineData("ada@example.org, bob@example.org", false)]
    [InlineData("ada@example.org\r\nBcc: bob@example.org", false)]
    [InlineData("", false)]
    public void IsAddress_OfOneAddressOnly_IsTrue(string text, bool expected)
        => Assert.Equal(expected, MailSender.IsAddress(text));

    private static readonly DateTimeOffset ManualStart = new(2026, 11, 1, 12, 0, 0, TimeSpan.Zero);

    private static MailSender SenderTo(SmtpReceiver server, Func<MailOptions, MailOptions>? with = null)
    {
        var options = new MailOptions("127.0.0.1", "The Lab <bursar@lab.example.org>") { Port = server.Port, Tls = MailTls.None };
        return new(with is null ? options : with(options), new ManualClock(ManualStart));
    }

    private static string Lines(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n');

    private static X509Certificate2 OfNobody()
    {
        using var key = RSA.Create(2_048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }
}
