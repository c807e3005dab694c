namespace Bursar.Ledger;

/// <summary>What participants are to do, in the manner in which it is shown to them.</summary>
public abstract record TaskContent
{
    private TaskContent()
    {
    }

    /// <summary>A page of the payer's own server, in a frame.</summary>
    /// <param name="Address">Its address; http or https.</param>
    /// <param name="FrameHeight">The height of the frame in pixels; 0 to fill the window.</param>
    public sealed record Frame(Uri Address, int FrameHeight) : TaskContent;

    /// <summary>A page that the payer wrote and the site serves, in a frame.</summary>
    /// <param name="Html">The page as the payer wrote it: a whole document, or a part of one.</param>
    /// <param name="FrameHeight">The height of the frame in pixels; 0 to fill the window.</param>
    public sealed record Page(string Html, int FrameHeight) : TaskContent;

    /// <summary>A page of the payer's own server, in a window of its own; the work ends with a completion code.</summary>
    /// <param name="AddressOf">Its address for a submission; http or https.</param>
    /// <param name="AsksForId">Whether the page asks participants for their id, so that they must be told.</param>
    public sealed record Link(Func<Submission, string> AddressOf, bool AsksForId) : TaskContent
    {
        /// <summary>
        /// Its address with a signature, which is good for minutes: to be made when a participant goes there. Null if the page
        /// asks for none.
        /// </summary>
        public Func<Submission, CancellationToken, ValueTask<string>>? SignAsync { get; init; }
    }

    /// <summary>Questions that the site shows itself.</summary>
    /// <param name="Parts">The questions, and what is said between them, in their order.</param>
    public sealed record Form(IReadOnlyList<FormPart> Parts) : TaskContent
    {
        /// <summary>The completion code with which the work ends; empty for none.</summary>
        public string CompletionCode { get; init; } = "";

        /// <summary>The collection that it comes from; null for none.</summary>
        public AnsweredTasks? Tasks { get; init; }

        /// <summary>The survey that it asks; null for none.</summary>
        public ShownSurvey? Survey { get; init; }
    }

    /// <summary>Nothing that can be shown.</summary>
    /// <param name="Why">Why, as a sentence for participants.</param>
    public sealed record None(string Why) : TaskContent;
}
