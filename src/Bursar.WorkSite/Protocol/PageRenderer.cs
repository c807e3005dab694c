using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging;

namespace Bursar.WorkSite;

/// <summary>Renders pages to text: once, on the server. A page has no state and needs no script of the framework's.</summary>
/// <param name="services">What pages could have injected; ours have nothing injected.</param>
/// <param name="logs">Where the framework logs to.</param>
internal sealed class PageRenderer(IServiceProvider services, ILoggerFactory logs)
{
    /// <summary>Renders a page.</summary>
    /// <param name="page">A <see cref="Page{TModel}"/>.</param>
    /// <param name="model">What it shows.</param>
    /// <param name="shell">What is around it.</param>
    public async Task<string> RenderAsync(Type page, object model, Shell shell)
    {
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(Page<object>.Model)] = model,
            [nameof(Page<object>.Shell)] = shell,
        });
        await using var renderer = new HtmlRenderer(services, logs);
        return await renderer.Dispatcher.InvokeAsync(
            async () => (await renderer.RenderComponentAsync(page, parameters)).ToHtmlString());
    }
}
