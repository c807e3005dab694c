namespace Bursar.Ledger;

/// <summary>A file that a command stores with a submission.</summary>
/// <param name="Question">The question's id, 1 to <see cref="Upload.MaxQuestion"/> characters.</param>
/// <param name="FileName">The name of the file, at most <see cref="Upload.MaxName"/> characters.</param>
/// <param name="MediaType">Its media type, at most <see cref="Upload.MaxName"/> characters.</param>
/// <param name="Content">What is in it, at most <see cref="Upload.MaxBytes"/> bytes.</param>
public sealed record NewUpload(string Question, string FileName, string MediaType, ReadOnlyMemory<byte> Content)
{
    private const int WeightBytes = 16 * 1024;

    /// <summary>What the files add to the weight of a command (<see cref="Command.Weight"/>).</summary>
    internal static int WeightOf(IReadOnlyList<NewUpload> files) => files.Sum(file => file.Content.Length) / WeightBytes;

    /// <summary>Adds the rows of files that were sent before and are replaced.</summary>
    internal static void DeclareRows(ICollection<RowKey> rows, IReadOnlyList<NewUpload> files, ObjectId submission)
    {
        foreach (var file in files) rows.Add(RowKey.OfUpload(Upload.IdOf(submission, file.Question)));
    }

    /// <summary>Puts the files, unless there are too many or a value is out of range.</summary>
    internal static Rejection? Put(WorkingSet set, IReadOnlyList<NewUpload> files, ObjectId owner, ObjectId submission)
        => files.Count > Upload.MaxFiles
            ? new(RejectionCode.InvalidValue, $"A submission has at most {Upload.MaxFiles} files.")
            : files.Select(file => file.Put(set, owner, submission)).FirstOrDefault(unfit => unfit is not null);

    private Rejection? Put(WorkingSet set, ObjectId owner, ObjectId submission)
    {
        if (TextRules.Check("A question's id", Question, Upload.MaxQuestion, required: true) is { } question) return question;
        if (TextRules.Check("A file's name", FileName, Upload.MaxName) is { } name) return name;
        if (TextRules.Check("A file's type", MediaType, Upload.MaxName) is { } type) return type;
        if (Content.Length > Upload.MaxBytes)
            return new(RejectionCode.InvalidValue, $"A file has at most {Upload.MaxBytes} bytes.");
        set.Put(new Upload
        {
            Id = Upload.IdOf(submission, Question),
            Owner = owner,
            Submission = submission,
            Question = Question,
            FileName = FileName,
            MediaType = MediaType,
            Content = Content,
        });
        return null;
    }

    /// <summary>The file as a part of a request: its content by its digest.</summary>
    public override string ToString() => $"{Question}\0{FileName}\0{MediaType}\0{Digest.Of(Content.Span)}";
}
