using System.Text;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>What the address of an upload stands for.</summary>
/// <param name="Dataset">The dataset's id.</param>
/// <param name="Job">The import; empty for the only file of a dataset.</param>
/// <param name="User">The id of the user who asked for the address.</param>
/// <param name="FileName">The name of the file.</param>
internal sealed record UploadTicket(ObjectId Dataset, ObjectId Job, ObjectId User, string FileName)
{
    private const int Head = 3 * ObjectId.Size;

    /// <summary>The ending of the name, in lower case.</summary>
    public string Ending => Path.GetExtension(FileName).ToLowerInvariant();

    /// <summary>The type that the upload must have.</summary>
    public string ContentType => Ending switch
    {
        ".csv" => "text/csv",
        ".jsonl" => "application/x-ndjson",
        _ => "application/zip",
    };

    /// <summary>Reads the result of <see cref="ToBytes"/>.</summary>
    public static UploadTicket Read(ReadOnlySpan<byte> bytes) => new(
        ObjectId.Read(bytes),
        ObjectId.Read(bytes[ObjectId.Size..]),
        ObjectId.Read(bytes[(2 * ObjectId.Size)..]),
        Encoding.UTF8.GetString(bytes[Head..]));

    /// <summary>The ticket as bytes.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[Head + Encoding.UTF8.GetByteCount(FileName)];
        Dataset.Write(bytes);
        Job.Write(bytes.AsSpan(ObjectId.Size));
        User.Write(bytes.AsSpan(2 * ObjectId.Size));
        Encoding.UTF8.GetBytes(FileName, bytes.AsSpan(Head));
        return bytes;
    }
}
