using Bursar.Ledger;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Bursar.WorkSite;

/// <summary>A page of the site.</summary>
/// <typeparam name="TModel">What it shows.</typeparam>
public abstract class Page<TModel> : ComponentBase where TModel : notnull
{
    /// <summary>What it shows.</summary>
    [Parameter, EditorRequired]
    public required TModel Model { get; set; }

    /// <summary>What is around it.</summary>
    [Parameter, EditorRequired]
    public required Shell Shell { get; set; }
}

/// <summary>What is around a page.</summary>
/// <param name="Title">The site's name.</param>
/// <param name="Name">Who is signed in; null if nobody is.</param>
/// <param name="Path">The path of the page.</param>
public sealed record Shell(string Title, string? Name, PathString Path)
{
    /// <summary>The shell of a request.</summary>
    internal static Shell Of(WorkCall call)
        => new(call.Services.Options.Title, NameOf(call.Session?.SignIn), call.Context.Request.Path);

    /// <summary>What pages call someone; null for nobody.</summary>
    internal static string? NameOf(SignIn? one) => one is { IsAnonymous: true } ? Say("Anonymous.Name") : one?.Name;

    /// <summary><c>page</c> for a link to the section that the page is in; otherwise null.</summary>
    public string? Current(string section) => Path.StartsWithSegments(section, StringComparison.Ordinal) ? "page" : null;
}
