using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>A checkpoint in a file. Only whoever checked its signature can read it.</summary>
public sealed class CheckpointFile
{
    private const int MaxLine = 4_096;
    private readonly string _path;

    private CheckpointFile(string path, DateTimeOffset at) => (_path, At) = (path, at);

    /// <summary>When it was made.</summary>
    public DateTimeOffset At { get; }

    /// <summary>Opens a checkpoint and checks its signature.</summary>
    /// <param name="path">The file.</param>
    /// <param name="key">The public key that must have signed it.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    /// <exception cref="StoreException">
    /// The file cannot be read, is not a whole checkpoint, was changed, or was signed by another key.
    /// </exception>
    public static async Task<CheckpointFile> OpenAsync(string path, ECDsa key, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(Checkpoint.Hash);
        CheckpointLine? head = null;
        CheckpointLine? last = null;
        byte[]? digest = null;
        await foreach (var (line, bytes) in LinesAsync(path, cancellation))
        {
            if (last is not null) throw Broken(path);
            head ??= line;
            if (line.Signature is not null) (last, digest) = (line, hash.GetCurrentHash());
            hash.AppendData(bytes);
        }
        if (head is not { Version: Checkpoint.Version, At: { } at }) throw Broken(path);
        return last is not null && IsSigned(key, digest!, last.Signature!)
            ? new(path, at)
            : throw new StoreException($"{path} was changed after it was signed, or signed by another key.");
    }

    /// <summary>The lines of the books and of what belongs to no book.</summary>
    internal async IAsyncEnumerable<CheckpointLine> BooksAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var (line, _) in LinesAsync(_path, cancellation))
            if (line is { Version: null, Signature: null }) yield return line;
    }

    private static bool IsSigned(ECDsa key, byte[] digest, string signature)
    {
        var bytes = new byte[signature.Length];
        return Convert.TryFromBase64String(signature, bytes, out var length)
            // There is one way to write it, so no byte of a checkpoint can be changed.
            && Convert.ToBase64String(bytes.AsSpan(0, length)) == signature
            && key.VerifyHash(digest, bytes.AsSpan(0, length));
    }

    private static async IAsyncEnumerable<(CheckpointLine Line, byte[] Bytes)> LinesAsync(
        string path, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var reader = Open(path);
        while (await reader.ReadLineAsync(cancellation) is { } text)
        {
            if (text.Length > MaxLine) throw Broken(path);
            yield return (Parse(path, text), Encoding.UTF8.GetBytes(text + "\n"));
        }
    }

    private static StreamReader Open(string path)
    {
        try
        {
            return new(path, Encoding.UTF8, detectEncodingFromByteOrderMarks: false);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"{path} cannot be read: {failure.Message}", failure);
        }
    }

    private static CheckpointLine Parse(string path, string text)
    {
        try
        {
            return JsonSerializer.Deserialize(text, CheckpointJson.Plain.CheckpointLine) ?? throw Broken(path);
        }
        catch (JsonException)
        {
            throw Broken(path);
        }
    }

    private static StoreException Broken(string path) => new($"{path} is not a whole checkpoint of Bursar's.");
}
