namespace Pulumi.Deployments;

/// <summary>Makes the stack of a program that is a function.</summary>
internal static class FunctionStack
{
    public static async Task RunAsync(Func<Task<IDictionary<string, object?>>> program, StackOptions? options)
    {
        var stack = new Stack(options);
        stack.RegisterStackOutputs(await program().ConfigureAwait(false));
    }
}

/// <summary>Makes the stack of a program that is a class.</summary>
internal static class ClassStack
{
    public static Task Run<TStack>(Func<TStack> create)
        where TStack : Stack
    {
        create().RegisterStackOutputs();
        return Task.CompletedTask;
    }

    public static TStack From<TStack>(IServiceProvider services)
        where TStack : Stack =>
        services.GetService(typeof(TStack)) as TStack
        ?? throw new ArgumentException($"the service provider has no {typeof(TStack)}; register it", nameof(services));
}
