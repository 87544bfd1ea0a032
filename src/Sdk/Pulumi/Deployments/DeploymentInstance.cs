using Pulumi.Invokes;

namespace Pulumi;

/// <summary>The running deployment.</summary>
public sealed class DeploymentInstance
{
    private readonly Deployment _deployment;

    internal DeploymentInstance(Deployment deployment) => _deployment = deployment;

    /// <summary>The name of the stack, without organization.</summary>
    public string StackName => _deployment.Settings.Stack;

    /// <summary>The name of the project.</summary>
    public string ProjectName => _deployment.Settings.Project;

    /// <summary>The directory of Pulumi.yaml.</summary>
    public string RootDirectory => _deployment.Settings.RootDirectory
        ?? throw new InvalidOperationException("the root directory is not known; it comes from PULUMI_ROOT_DIRECTORY or, in a test, from TestOptions.RootDirectory");

    /// <summary>The organization of the stack.</summary>
    public string OrganizationName => _deployment.Settings.Organization;

    /// <summary>Whether this is a preview.</summary>
    public bool IsDryRun => _deployment.Settings.IsDryRun;

    /// <summary>Calls a function; unknown, without a call, while an argument is.</summary>
    public Output<T> Invoke<T>(string token, InvokeArgs args, InvokeOptions? options = null) =>
        new(FunctionCall.OutputAsync(_deployment, typeof(T), token, args, options, single: false));

    /// <summary>Calls a function once the resources it depends on exist; unknown, without a call, while an argument is.</summary>
    public Output<T> Invoke<T>(string token, InvokeArgs args, InvokeOutputOptions options) => Invoke<T>(token, args, (InvokeOptions)options);

    /// <summary>As <see cref="Invoke{T}(string, InvokeArgs, InvokeOptions?)"/>, for a function that returns an object of one value.</summary>
    public Output<T> InvokeSingle<T>(string token, InvokeArgs args, InvokeOptions? options = null) =>
        new(FunctionCall.OutputAsync(_deployment, typeof(T), token, args, options, single: true));

    /// <summary>As <see cref="Invoke{T}(string, InvokeArgs, InvokeOutputOptions)"/>, for a function that returns an object of one value.</summary>
    public Output<T> InvokeSingle<T>(string token, InvokeArgs args, InvokeOutputOptions options) => InvokeSingle<T>(token, args, (InvokeOptions)options);

    /// <summary>Calls a function and gives the plain result.</summary>
    public async Task<T> InvokeAsync<T>(string token, InvokeArgs args, InvokeOptions? options = null)
    {
        var state = await FunctionCall.PlainAsync(_deployment, typeof(T), token, args, options, single: false).ConfigureAwait(false);
        return state.As<T>();
    }

    /// <summary>Calls a function that returns an object of one value and gives that value.</summary>
    public async Task<T> InvokeSingleAsync<T>(string token, InvokeArgs args, InvokeOptions? options = null)
    {
        var state = await FunctionCall.PlainAsync(_deployment, typeof(T), token, args, options, single: true).ConfigureAwait(false);
        return state.As<T>();
    }

    /// <summary>Calls a function for its effect.</summary>
    public async Task InvokeAsync(string token, InvokeArgs args, InvokeOptions? options = null) =>
        await FunctionCall.PlainAsync(_deployment, typeof(object), token, args, options, single: false).ConfigureAwait(false);
}
