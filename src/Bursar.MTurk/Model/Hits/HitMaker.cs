using System.Buffers;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace Bursar.MTurk;

/// <summary>Makes HITs of the input of <see cref="CreateHIT"/>.</summary>
internal sealed class HitMaker(ILedger ledger, IHookTargets targets, FileLinks files, IOptions<MTurkOptions> options)
    : IStudyMaker
{
    /// <inheritdoc/>
    public Origin Origin => Origin.MTurk;

    /// <inheritdoc/>
    public async ValueTask<(ObjectId Study, string? Wrong)> MakeAsync(
        Book book, ReadOnlyMemory<byte> body, bool publishes, CancellationToken cancellation)
    {
        var output = new ArrayBufferWriter<byte>();
        // No key signs for it; the events name this one.
        var signer = new AccessKey
        {
            KeyId = "SEED",
            ForBook = book.Number,
            SealedSecret = default,
            CreatedAt = book.OpenedAt,
        };
        var call = new MTurkCall(ledger, options.Value, targets, files, signer, default, body, output, cancellation);
        if (await CreateHIT.AnswerAsync(call) is { } error) return (default, error.Message ?? error.Type);
        using var answer = JsonDocument.Parse(output.WrittenMemory);
        var id = answer.RootElement.GetProperty("HIT").GetProperty("HITId").GetString();
        return ObjectId.TryParse(id, out var study) ? (study, null) : throw new InvalidOperationException($"{id} is no id.");
    }
}
