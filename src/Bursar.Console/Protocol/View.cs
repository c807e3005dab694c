using Microsoft.AspNetCore.Components;

namespace Bursar.WebConsole;

/// <summary>A page: what it shows, and what is around it.</summary>
/// <typeparam name="TModel">What it shows.</typeparam>
public abstract class View<TModel> : ComponentBase
{
    /// <summary>What every page shows around its own content.</summary>
    [Parameter, EditorRequired]
    public PageFrame Frame { get; set; } = null!;

    /// <summary>What it shows.</summary>
    [Parameter, EditorRequired]
    public TModel Model { get; set; } = default!;
}
