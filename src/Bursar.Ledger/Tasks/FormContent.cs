namespace Bursar.Ledger;

/// <summary>A piece of what a form shows. The payer wrote it: a site must treat it as untrusted.</summary>
public abstract record FormContent
{
    private FormContent()
    {
    }

    /// <summary>A heading.</summary>
    public sealed record Title(string Text) : FormContent;

    /// <summary>A paragraph.</summary>
    public sealed record Paragraph(string Text) : FormContent;

    /// <summary>A list of short texts.</summary>
    public sealed record Bullets(IReadOnlyList<string> Items) : FormContent;

    /// <summary>XHTML, as the payer wrote it.</summary>
    public sealed record Markup(string Xhtml) : FormContent;

    /// <summary>A picture, a sound, a film, or another file.</summary>
    /// <param name="Type">Its type, the first half of a media type: <c>image</c>, <c>audio</c>, <c>video</c> or another.</param>
    /// <param name="Address">Where it lies; http or https.</param>
    /// <param name="Description">What it is, for those who do not see or hear it; may be empty.</param>
    public sealed record Media(string Type, Uri Address, string Description) : FormContent;

    /// <summary>Something that no browser shows any more, such as a Flash movie.</summary>
    /// <param name="Description">What it is; may be empty.</param>
    public sealed record Gone(string Description) : FormContent;
}
