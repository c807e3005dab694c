namespace Bursar.WorkSite;

/// <summary>The values of <c>Content-Security-Policy</c>: what a page may load, and who may show it in a frame.</summary>
internal static class ContentPolicy
{
    private const string Bare = "default-src 'none'; style-src 'self'; script-src 'self'; form-action 'self'; base-uri 'none'";

    private const string Own = $"{Bare}; img-src 'self'";

    /// <summary>A page of the site: its own style sheet and scripts, and nothing else; in no frame.</summary>
    public const string Page = $"{Own}; frame-ancestors 'none'";

    /// <summary>
    /// A page with a task in a frame. What is in the frame may lead to pages of its own, so any address is allowed there.
    /// </summary>
    public const string WithTask = $"{Own}; frame-src 'self' http: https:; frame-ancestors 'none'";

    /// <summary>
    /// A page with a form that a requester wrote: it may show pictures, sounds and films of the web, and nothing that acts.
    /// </summary>
    public const string WithForm = $"{Bare}; img-src 'self' http: https:; media-src http: https:; frame-ancestors 'none'";

    /// <summary>The answer to what a task submitted, which is shown where the task was: in a frame of any page.</summary>
    public const string AfterTask = Own;

    /// <summary>What a frame with a task may do. It cannot move the window that it is in.</summary>
    public const string Sandbox = "allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox "
        + "allow-modals allow-downloads";

    /// <summary>What pages in such a frame may ask the participant for.</summary>
    public const string Features = "microphone; camera; fullscreen; autoplay; clipboard-write";

    /// <summary>A page that a requester wrote: it may load what it likes, and only the site may show it in a frame.</summary>
    /// <param name="site">The site's origin.</param>
    public static string Content(string site) => $"sandbox {Sandbox}; frame-ancestors {site}";
}
