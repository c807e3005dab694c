namespace Bursar.Ledger;

/// <summary>Keeps a file about participants' work, in place of one with the same name.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="Name">The file's name, 1 to <see cref="Upload.MaxName"/> characters.</param>
/// <param name="Content">What is in it, at most <see cref="Upload.MaxBytes"/> bytes.</param>
public sealed record KeepFeedbackFile(int Book, string Name, ReadOnlyMemory<byte> Content) : Command(Book)
{
    /// <inheritdoc/>
    public override int Stores => RowBytes + Content.Length;

    /// <inheritdoc/>
    public override int Weight => 1 + NewUpload.WeightOf([new NewUpload("", Name, "", Content)]);

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        var id = FeedbackFile.IdOf(Book, Name);
        rows.Add(RowKey.OfBook(Book));
        rows.Add(RowKey.OfFeedbackFile(id));
        rows.Add(RowKey.OfUpload(id));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Book is null) return Rejection.NotFound("book", Book);
        if (TextRules.Check("A file's name", Name, Upload.MaxName, required: true) is { } refused) return refused;
        if (Content.Length > Upload.MaxBytes)
            return Outcome.Refused(RejectionCode.InvalidValue, $"A file has at most {Upload.MaxBytes} bytes.");
        var file = new FeedbackFile(FeedbackFile.IdOf(Book, Name), Name, Content.Length, set.Now);
        set.Put(file);
        set.Put(new Upload
        {
            Id = file.Id,
            Owner = file.Id,
            Submission = file.Id,
            Question = "",
            FileName = Name,
            MediaType = "",
            Content = Content,
        });
        return set.Receipt(file.Id);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("keep-feedback-file")
        .With("name", Name)
        .With("content", Digest.Of(Content.Span).ToString());
}
