using System.Globalization;
using System.Net.Http.Headers;
using Bursar.Delivery;
using Bursar.Ledger;

namespace Bursar;

/// <summary>Sends checkpoints to where the settings say. The operator chose the addresses, so private ones are allowed.</summary>
/// <param name="settings">The addresses.</param>
/// <param name="mail">Sends mail.</param>
internal sealed class CheckpointSender(CheckpointSettings settings, MailSender mail) : IDisposable
{
    /// <summary>The most bytes that are mailed: about 10,000 books.</summary>
    private const int MaxMailed = 5 << 20;

    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(10);

    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
    {
        Timeout = Timeout,
    };

    /// <summary>Who gets each checkpoint, besides the directory.</summary>
    public IReadOnlyList<CheckpointReceiver> Receivers { get; } = settings switch
    {
        { PostTo: not null, MailTo: not null } => [CheckpointReceiver.Post, CheckpointReceiver.Mail],
        { PostTo: not null } => [CheckpointReceiver.Post],
        { MailTo: not null } => [CheckpointReceiver.Mail],
        _ => [],
    };

    /// <summary>Sends one. The receiver may get it again after a restart.</summary>
    /// <returns>Why the receiver did not take it; null if it did.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public Task<string?> SendAsync(CheckpointReceiver to, string path, CancellationToken cancellation)
        => to is CheckpointReceiver.Post ? PostAsync(path, cancellation) : MailAsync(path, cancellation);

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private async Task<string?> PostAsync(string path, CancellationToken cancellation)
    {
        using var content = new StreamContent(File.OpenRead(path));
        content.Headers.ContentType = new("application/x-ndjson");
        content.Headers.ContentDisposition = new("attachment") { FileName = Path.GetFileName(path) };
        using var request = new HttpRequestMessage(HttpMethod.Post, settings.PostTo) { Content = content };
        if (settings.PostToken is { } token) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        try
        {
            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
            return response.IsSuccessStatusCode ? null : $"The receiver answered {(int)response.StatusCode}.";
        }
        catch (HttpRequestException failure)
        {
            return failure.Message;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return $"The receiver did not answer within {Timeout.TotalMinutes} minutes.";
        }
    }

    private async Task<string?> MailAsync(string path, CancellationToken cancellation)
    {
        if (new FileInfo(path).Length is > MaxMailed and var length)
            return string.Create(
                CultureInfo.InvariantCulture, $"It has {length:N0} bytes, and at most {MaxMailed:N0} are mailed.");
        var name = Path.GetFileName(path);
        return await mail.SendAsync(
            new Mail(
                Digest.Of(name).ToString(),
                settings.MailTo!,
                $"Checkpoint of the books: {name}",
                "The attached file says how far every book has come. Keep it: bursar verify --against FILE compares the books "
                    + "with it.\n")
            {
                Attachment = new(name, "application/x-ndjson", await File.ReadAllBytesAsync(path, cancellation)),
            },
            cancellation);
    }
}

/// <summary>Who gets a checkpoint.</summary>
internal enum CheckpointReceiver
{
    /// <summary>A server, by HTTP.</summary>
    Post,

    /// <summary>A person, by mail.</summary>
    Mail,
}
