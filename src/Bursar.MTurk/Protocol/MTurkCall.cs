using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace Bursar.MTurk;

/// <summary>One call of an operation, authenticated and well-formed.</summary>
/// <param name="Ledger">The ledger.</param>
/// <param name="Options">The dialect's settings.</param>
/// <param name="Book">The number of the access key's book.</param>
/// <param name="Headers">The headers of the request.</param>
/// <param name="Body">A JSON object, or empty, which means <c>{}</c>.</param>
/// <param name="Output">Where the answer is written, once it is known that there is one.</param>
/// <param name="Cancellation">Cancelled when the client disconnects.</param>
internal readonly record struct MTurkCall(
    ILedger Ledger,
    MTurkOptions Options,
    int Book,
    IHeaderDictionary Headers,
    ReadOnlyMemory<byte> Body,
    IBufferWriter<byte> Output,
    CancellationToken Cancellation)
{
    /// <summary>The ledger's time.</summary>
    public DateTimeOffset Now => Ledger.Clock.GetUtcNow();

    /// <summary>The row with that key, if it lies in the caller's book.</summary>
    public ValueTask<TRow?> FindAsync<TRow>(RowKey key) where TRow : Row
        => key.Book == Book ? Ledger.FindAsync<TRow>(key, Cancellation) : default;

    /// <summary>
    /// Executes a command. An SDK sends the same id with every try of one call, so a retry finds the answer of the first. The
    /// command is not cancelled when the client disconnects: it may already be done.
    /// </summary>
    public ValueTask<Outcome> ExecuteAsync(Command command)
    {
        var id = Headers[HeaderNames.InvocationId].ToString();
        return ExecuteAsync(command, id.Length == 0 ? null : RequestKey.From(Book, "mturk-call:" + id));
    }

    /// <summary>Executes a command under the client's own token (<c>UniqueRequestToken</c>), if it sent one.</summary>
    public ValueTask<Outcome> ExecuteAsync(Command command, string operation, string? token)
        => token is null ? ExecuteAsync(command) : ExecuteAsync(command, RequestKey.From(Book, $"mturk:{operation}:{token}"));

    /// <summary>Writes the empty answer.</summary>
    public MTurkError? Done()
    {
        Output.Write("{}"u8);
        return null;
    }

    /// <summary>Writes an answer.</summary>
    public MTurkError? Write(Action<AnswerWriter> members)
    {
        using var writer = new AnswerWriter(Output);
        writer.Structure(members);
        return null;
    }

    private ValueTask<Outcome> ExecuteAsync(Command command, RequestKey? key)
        => Ledger.ExecuteAsync(command with { Key = key }, CancellationToken.None);
}
