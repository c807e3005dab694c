using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace Bursar.MTurk;

/// <summary>One call of an operation, authenticated and well-formed.</summary>
/// <param name="Ledger">The books.</param>
/// <param name="Options">The dialect's settings.</param>
/// <param name="Book">The number of the book that the access key speaks for.</param>
/// <param name="Headers">The request's.</param>
/// <param name="Body">A JSON object, or nothing, which means <c>{}</c>.</param>
/// <param name="Output">Where the answer is written, only once it is known that there is one.</param>
/// <param name="Cancellation">The client went away.</param>
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

    /// <summary>The row of that name, if it lies in the caller's book.</summary>
    public ValueTask<TRow?> FindAsync<TRow>(RowKey key) where TRow : Row
        => key.Book == Book ? Ledger.FindAsync<TRow>(key, Cancellation) : default;

    /// <summary>
    /// Carries out a command. An SDK sends the same id with every try of one call, and a retry finds the answer of
    /// the first. It is not taken back when the client goes away: it may be done already.
    /// </summary>
    public ValueTask<Outcome> ExecuteAsync(Command command)
    {
        var id = Headers[HeaderNames.InvocationId].ToString();
        return ExecuteAsync(command, id.Length == 0 ? null : RequestKey.From(Book, "mturk-call:" + id));
    }

    /// <summary>Carries out a command under the client's own token (<c>UniqueRequestToken</c>), where there is one.</summary>
    public ValueTask<Outcome> ExecuteAsync(Command command, string operation, string? token)
        => token is null ? ExecuteAsync(command) : ExecuteAsync(command, RequestKey.From(Book, $"mturk:{operation}:{token}"));

    /// <summary>Answers what an operation with an empty output does.</summary>
    public MTurkError? Done()
    {
        Output.Write("{}"u8);
        return null;
    }

    /// <summary>Answers a structure.</summary>
    public MTurkError? Write(Action<AnswerWriter> members)
    {
        using var writer = new AnswerWriter(Output);
        writer.Structure(members);
        return null;
    }

    private ValueTask<Outcome> ExecuteAsync(Command command, RequestKey? key)
        => Ledger.ExecuteAsync(command with { Key = key }, CancellationToken.None);
}
