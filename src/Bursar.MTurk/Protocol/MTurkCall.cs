using System.Buffers;

namespace Bursar.MTurk;

/// <summary>One call of an operation, authenticated and well-formed.</summary>
/// <param name="Ledger">The ledger.</param>
/// <param name="Options">The dialect's settings.</param>
/// <param name="Targets">Which addresses notifications may go to.</param>
/// <param name="Files">Makes the addresses of files that workers uploaded.</param>
/// <param name="Signer">The access key that signed the call.</param>
/// <param name="Keys">What a retry of the call is recognized by.</param>
/// <param name="Body">A JSON object, or empty, which means <c>{}</c>.</param>
/// <param name="Output">Where the answer is written, once it is known that there is one.</param>
/// <param name="Cancellation">Cancelled when the client disconnects.</param>
internal readonly record struct MTurkCall(
    ILedger Ledger,
    MTurkOptions Options,
    IHookTargets Targets,
    FileLinks Files,
    AccessKey Signer,
    CallKeys Keys,
    ReadOnlyMemory<byte> Body,
    IBufferWriter<byte> Output,
    CancellationToken Cancellation)
{
    /// <summary>Where it is noted what the operation reads of its input, instead of a call; null for a call.</summary>
    public InputSketch? Sketch { get; init; }

    /// <summary>The number of the access key's book.</summary>
    public int Book => Signer.ForBook;

    /// <summary>The ledger's time.</summary>
    public DateTimeOffset Now => Ledger.Clock.GetUtcNow();

    /// <summary>The row with that key, if it lies in the caller's book.</summary>
    public ValueTask<TRow?> FindAsync<TRow>(RowKey key) where TRow : Row
        => key.Book == Book ? Ledger.FindAsync<TRow>(key, Cancellation) : default;

    /// <summary>
    /// Executes a command under the keys of the call, so that a retry finds the first answer. The command is not cancelled when
    /// the client disconnects: it may already be done.
    /// </summary>
    public ValueTask<Outcome> ExecuteAsync(Command command)
        => Ledger.ExecuteAsync(command with { Key = Keys.Key, Seal = Keys.Seal, By = Signer.Subject }, CancellationToken.None);

    /// <summary>
    /// Executes a command under the client's own token (<c>UniqueRequestToken</c>), if it sent one. The token is in the body, so
    /// it is signed and needs no seal.
    /// </summary>
    public ValueTask<Outcome> ExecuteAsync(Command command, string operation, string? token)
    {
        if (token is null) return ExecuteAsync(command);
        return RequestKey.From(Book, $"mturk:{operation}:{token}") is { } key
            ? Ledger.ExecuteAsync(command with { Key = key, By = Signer.Subject }, CancellationToken.None)
            : new(Outcome.Refused(RejectionCode.InvalidValue, "The UniqueRequestToken cannot be used."));
    }

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
}
